made: 600
