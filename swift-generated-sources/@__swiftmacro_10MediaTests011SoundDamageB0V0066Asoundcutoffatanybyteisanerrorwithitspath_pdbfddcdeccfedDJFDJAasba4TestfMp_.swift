@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_16f7d75c634f090d1afMu_(format arg0:SoundFormat) async throws -> Void {
  @Sendable func $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_7__localfMu0_(format arg0:SoundFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_7__localfMu_.`A sound cut off at any byte is an error with its path`(format: arg0))))
  }
  try await $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_25generatorf7d75c634f090d1afMu_() async -> Testing.Test {
  return .__function(
  named: "`A sound cut off at any byte is an error with its path`(format:)",
  in: SoundDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A sound cut off at any byte is an error with its path",traits: [],arguments: {formats},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundDamageTests.swift", line: 9, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (SoundFormat).self)],
  testFunction: $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_16f7d75c634f090d1afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_24accessorf7d75c634f090d1afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_25generatorf7d75c634f090d1afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_33testContentRecordf7d75c634f090d1afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_24accessorf7d75c634f090d1afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:19:6-19:6
