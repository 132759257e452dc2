@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_17Z5df5505987002d77fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_7__localfMu_.`Anything else is refused`(text: arg0))))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_25generator5df5505987002d77fMu_() async -> Testing.Test {
  return .__function(
  named: "`Anything else is refused`(text:)",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Anything else is refused",traits: [],arguments: {["", "0", "-5", "h", "1w", "x", "99999999999999999d"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 129, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_17Z5df5505987002d77fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_24accessor5df5505987002d77fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_25generator5df5505987002d77fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_33testContentRecord5df5505987002d77fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_24accessor5df5505987002d77fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:132:6-132:6
