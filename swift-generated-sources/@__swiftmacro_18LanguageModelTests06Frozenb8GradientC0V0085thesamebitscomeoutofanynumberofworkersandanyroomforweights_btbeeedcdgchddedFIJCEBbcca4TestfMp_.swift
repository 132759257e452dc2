@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_16ad49b21a4c36fe4afMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenModelGradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_7__localfMu_.`the same bits come out of any number of workers and any room for weights`())))
  }
  try await $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_25generatorad49b21a4c36fe4afMu_() async -> Testing.Test {
  return .__function(
  named: "`the same bits come out of any number of workers and any room for weights`()",
  in: FrozenModelGradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the same bits come out of any number of workers and any room for weights",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 114, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_16ad49b21a4c36fe4afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_24accessorad49b21a4c36fe4afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_25generatorad49b21a4c36fe4afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_33testContentRecordad49b21a4c36fe4afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC0V0085thesamebitscomeoutofanynumberofworkersandanyroomforweights_btbeeedcdgchddedFIJCEBbcca4TestfMp_24accessorad49b21a4c36fe4afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:128:6-128:6
