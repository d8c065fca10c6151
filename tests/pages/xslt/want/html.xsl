made: <p>1&lt;<br></p>

