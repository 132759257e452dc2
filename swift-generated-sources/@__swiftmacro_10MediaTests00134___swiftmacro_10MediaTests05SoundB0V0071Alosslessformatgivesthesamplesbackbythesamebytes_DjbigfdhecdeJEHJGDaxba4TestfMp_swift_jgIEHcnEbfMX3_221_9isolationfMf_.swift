nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_.swift:4:222-4:232
