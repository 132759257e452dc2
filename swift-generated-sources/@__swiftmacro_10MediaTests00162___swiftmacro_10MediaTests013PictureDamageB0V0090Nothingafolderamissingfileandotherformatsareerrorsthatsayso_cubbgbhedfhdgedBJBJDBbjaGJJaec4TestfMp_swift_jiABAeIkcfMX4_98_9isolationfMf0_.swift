nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_.swift:5:99-5:109
