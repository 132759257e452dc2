Testing.__checkCast(root["cases"],as: ([String: Any]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root["cases"]"#),"as?",.__fromSyntaxNode("[String: Any]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:12:25-12:66
