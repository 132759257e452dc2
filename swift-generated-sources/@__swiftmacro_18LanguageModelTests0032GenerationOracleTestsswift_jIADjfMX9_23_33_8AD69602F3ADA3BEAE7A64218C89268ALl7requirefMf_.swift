Testing.__checkCast(JSONSerialization.jsonObject(with: data),as: ([String: Any]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode("JSONSerialization.jsonObject(with: data)"),"as?",.__fromSyntaxNode("[String: Any]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:10:24-11:72
