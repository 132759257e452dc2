nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests016OnlineCheckpointB0V0074alearnerthatwassavedandresumedgoesontothesamebits_AkbhedfdheccdeBEEFDFaAba4TestfMp_.swift:5:99-5:109
