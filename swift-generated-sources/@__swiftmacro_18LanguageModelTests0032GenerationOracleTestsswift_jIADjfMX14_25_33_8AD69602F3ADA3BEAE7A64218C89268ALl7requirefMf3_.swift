Testing.__checkCast(greedy["output_ids"]?["data"],as: ([Int]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"greedy["output_ids"]?["data"]"#),"as?",.__fromSyntaxNode("[Int]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:15:26-15:75
