Testing.__checkCast(changes,as: ([String: Any]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode("changes"),"as?",.__fromSyntaxNode("[String: Any]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:21:33-21:68
