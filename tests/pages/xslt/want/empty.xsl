made: 
