nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0072Atastethatdriftschoosesdifferentlyfromonethatstays_xlbfeghledeAIJECEayba4TestfMp_.swift:4:242-4:252
