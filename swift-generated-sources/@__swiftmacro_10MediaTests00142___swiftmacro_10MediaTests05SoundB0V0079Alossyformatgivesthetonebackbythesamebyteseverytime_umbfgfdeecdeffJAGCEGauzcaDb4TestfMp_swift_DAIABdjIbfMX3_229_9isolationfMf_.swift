nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0079Alossyformatgivesthetonebackbythesamebyteseverytime_umbfgfdeecdeffJAGCEGauzcaDb4TestfMp_.swift:4:230-4:240
