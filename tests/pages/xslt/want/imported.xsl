made: <?xml version="1.0"?>
 [3] [3] 

