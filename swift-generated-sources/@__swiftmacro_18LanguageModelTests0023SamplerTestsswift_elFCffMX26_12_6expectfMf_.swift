Testing.__checkBinaryOperation(abs(Double(count) - 8000 * share),{ $0 <= $1() },4 * deviation,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(Double(count) - 8000 * share)"),"<=",.__fromSyntaxNode("4 * deviation")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:27:13-27:72
