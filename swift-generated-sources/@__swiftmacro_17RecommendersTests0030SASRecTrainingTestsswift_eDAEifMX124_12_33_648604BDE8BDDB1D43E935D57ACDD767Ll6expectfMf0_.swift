Testing.__checkClosureCall(throws: ModelFileError.self,performing: { try SASRec.load(file) },expression: .__fromSyntaxNode("try SASRec.load(file)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:125:13-125:75
