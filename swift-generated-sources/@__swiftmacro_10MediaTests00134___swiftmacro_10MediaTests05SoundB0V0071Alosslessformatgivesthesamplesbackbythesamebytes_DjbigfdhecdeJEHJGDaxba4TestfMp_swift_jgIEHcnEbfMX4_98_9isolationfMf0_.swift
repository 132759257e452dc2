nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_.swift:5:99-5:109
