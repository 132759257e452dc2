Testing.__checkClosureCall(throws: (any Error).self,performing: { try SASRec.load(file) },expression: .__fromSyntaxNode("try SASRec.load(file)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:137:13-137:72
