nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_.swift:4:177-4:187
