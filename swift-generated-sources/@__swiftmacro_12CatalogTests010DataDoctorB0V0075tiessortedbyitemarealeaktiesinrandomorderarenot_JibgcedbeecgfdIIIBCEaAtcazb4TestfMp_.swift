@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_16e4787af7f6f7d4c3fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_7__localfMu_.`ties sorted by item are a leak, ties in random order are not`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_25generatore4787af7f6f7d4c3fMu_() async -> Testing.Test {
  return .__function(
  named: "`ties sorted by item are a leak, ties in random order are not`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "ties sorted by item are a leak, ties in random order are not",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_16e4787af7f6f7d4c3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_24accessore4787af7f6f7d4c3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_25generatore4787af7f6f7d4c3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_33testContentRecorde4787af7f6f7d4c3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0075tiessortedbyitemarealeaktiesinrandomorderarenot_JibgcedbeecgfdIIIBCEaAtcazb4TestfMp_24accessore4787af7f6f7d4c3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:61:6-61:6
