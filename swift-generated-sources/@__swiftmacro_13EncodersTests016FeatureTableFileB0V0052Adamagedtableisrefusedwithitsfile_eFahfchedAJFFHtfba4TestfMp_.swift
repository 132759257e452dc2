@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_17Z253d441f923aa884fMu_(damage arg0:Damage) async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_7__localfMu0_(damage arg0:Damage,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_7__localfMu_.`A damaged table is refused with its file`(damage: arg0))))
  }
  try await $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_7__localfMu0_(damage: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_25generator253d441f923aa884fMu_() async -> Testing.Test {
  return .__function(
  named: "`A damaged table is refused with its file`(damage:)",
  in: FeatureTableFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A damaged table is refused with its file",traits: [],arguments: {[
        Damage(testDescription: "another format", format: "pt"),
        Damage(testDescription: "an unknown modality", modality: "smell\u{1b}[2J"),
        Damage(testDescription: "a value that is not a number", values: [.nan, 0, 0, 1]),
        Damage(testDescription: "an infinite value", values: [1, 0, .infinity, 1]),
        Damage(testDescription: "a row that is too long", values: [1, 1, 0, 1]),
        Damage(testDescription: "an absent row with values", present: [1, 0]),
        Damage(testDescription: "a mark that is neither 0 nor 1", present: [1, 7]),
        Damage(testDescription: "values without a second extent", shape: [4]),
        Damage(testDescription: "rows of no width", values: [], shape: [2, 0]),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableFileTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableFileTests.swift", line: 56, column: 6),
  parameters: [(firstName: "damage",secondName: nil,type: (Damage).self)],
  testFunction: $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_17Z253d441f923aa884fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_24accessor253d441f923aa884fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_25generator253d441f923aa884fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_33testContentRecord253d441f923aa884fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_24accessor253d441f923aa884fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:78:6-78:6
