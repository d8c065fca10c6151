tests/pages/xslt/templates/broken.xsl:4: error: opening and ending tag mismatch: template line 3 and stylesheet
tests/pages/xslt/templates/broken.xsl:5: error: premature end of data in tag stylesheet line 1
