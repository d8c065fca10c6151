made: <?xml version="1.0"?>
<out/>

tests/pages/xslt/templates/message.xsl:4: warning: take care of 1
