Testing.__checkCast(greedy["input_ids"]?["data"],as: ([Int]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"greedy["input_ids"]?["data"]"#),"as?",.__fromSyntaxNode("[Int]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:14:26-14:74
