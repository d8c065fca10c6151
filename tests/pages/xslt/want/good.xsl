made: found, found, 19, [3][3]found2 & é

