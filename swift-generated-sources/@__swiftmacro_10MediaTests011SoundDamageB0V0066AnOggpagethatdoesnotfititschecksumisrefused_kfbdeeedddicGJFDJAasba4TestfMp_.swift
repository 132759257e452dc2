@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_17Z7e2a10f9f1d8edbefMu_() async throws -> Void {
  @Sendable func $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_7__localfMu_.`An Ogg page that does not fit its checksum is refused`())))
  }
  try await $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_25generator7e2a10f9f1d8edbefMu_() async -> Testing.Test {
  return .__function(
  named: "`An Ogg page that does not fit its checksum is refused`()",
  in: SoundDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An Ogg page that does not fit its checksum is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundDamageTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_17Z7e2a10f9f1d8edbefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_24accessor7e2a10f9f1d8edbefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_25generator7e2a10f9f1d8edbefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_33testContentRecord7e2a10f9f1d8edbefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests011SoundDamageB0V0066AnOggpagethatdoesnotfititschecksumisrefused_kfbdeeedddicGJFDJAasba4TestfMp_24accessor7e2a10f9f1d8edbefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:47:6-47:6
