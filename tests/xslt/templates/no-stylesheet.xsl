<nonsense/>
