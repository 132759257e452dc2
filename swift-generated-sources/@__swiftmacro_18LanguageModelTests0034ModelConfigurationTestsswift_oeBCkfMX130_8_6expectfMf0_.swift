Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try ModelConfiguration(json: Data(deep.utf8), path: "config.json")
        },expression: .__fromSyntaxNode(#"try ModelConfiguration(json: Data(deep.utf8), path: "config.json")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:131:9-133:10
