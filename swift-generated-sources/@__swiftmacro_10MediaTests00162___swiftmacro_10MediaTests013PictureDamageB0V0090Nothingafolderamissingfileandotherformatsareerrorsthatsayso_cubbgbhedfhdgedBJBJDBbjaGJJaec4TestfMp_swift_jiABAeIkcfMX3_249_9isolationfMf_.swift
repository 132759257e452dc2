nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_.swift:4:250-4:260
