@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_17Z5e90cccbe8f5f41cfMu_() async throws -> Void {
  @Sendable func $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_7__localfMu_.`Nothing, a folder, a missing file and other formats are errors that say so`())))
  }
  try await $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_25generator5e90cccbe8f5f41cfMu_() async -> Testing.Test {
  return .__function(
  named: "`Nothing, a folder, a missing file and other formats are errors that say so`()",
  in: PictureDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Nothing, a folder, a missing file and other formats are errors that say so",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDamageTests.swift", line: 51, column: 6),
  parameters: [],
  testFunction: $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_17Z5e90cccbe8f5f41cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_24accessor5e90cccbe8f5f41cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_25generator5e90cccbe8f5f41cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_33testContentRecord5e90cccbe8f5f41cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests013PictureDamageB0V0090Nothingafolderamissingfileandotherformatsareerrorsthatsayso_cubbgbhedfhdgedBJBJDBbjaGJJaec4TestfMp_24accessor5e90cccbe8f5f41cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:73:6-73:6
