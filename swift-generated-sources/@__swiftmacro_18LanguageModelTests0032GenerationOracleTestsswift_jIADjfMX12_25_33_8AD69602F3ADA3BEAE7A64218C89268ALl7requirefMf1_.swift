Testing.__checkCast(cases["greedy"],as: ([String: [String: Any]]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"cases["greedy"]"#),"as?",.__fromSyntaxNode("[String: [String: Any]]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:13:26-13:79
