Testing.__checkBinaryOperation(processed(TopKProcessor(k), scores),{ $0 == $1() },scores.map { $0 >= descending[k - 1] ? $0 : -.infinity },expression: .__fromBinaryOperation(.__fromSyntaxNode("processed(TopKProcessor(k), scores)"),"==",.__fromSyntaxNode("scores.map { $0 >= descending[k - 1] ? $0 : -.infinity }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:82:13-84:81
