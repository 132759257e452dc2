nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_.swift:4:242-4:252
