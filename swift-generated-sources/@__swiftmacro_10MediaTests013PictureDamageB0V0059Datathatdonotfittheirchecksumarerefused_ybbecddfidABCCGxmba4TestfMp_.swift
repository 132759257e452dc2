@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_16dca55cb1a32772c2fMu_() async throws -> Void {
  @Sendable func $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_7__localfMu_.`Data that do not fit their checksum are refused`())))
  }
  try await $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_25generatordca55cb1a32772c2fMu_() async -> Testing.Test {
  return .__function(
  named: "`Data that do not fit their checksum are refused`()",
  in: PictureDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Data that do not fit their checksum are refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDamageTests.swift", line: 44, column: 6),
  parameters: [],
  testFunction: $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_16dca55cb1a32772c2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_24accessordca55cb1a32772c2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_25generatordca55cb1a32772c2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_33testContentRecorddca55cb1a32772c2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests013PictureDamageB0V0059Datathatdonotfittheirchecksumarerefused_ybbecddfidABCCGxmba4TestfMp_24accessordca55cb1a32772c2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:49:6-49:6
