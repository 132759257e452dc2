Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try EmbeddedModelRecipe().material(catalog) },expression: .__fromSyntaxNode("try EmbeddedModelRecipe().material(catalog)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift:42:9-42:97
