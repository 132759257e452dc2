nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_.swift:4:241-4:251
