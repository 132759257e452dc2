Testing.__checkBinaryOperation(error?.expected == "shape [25, 16]",{ $0 && $1() },error?.found == "[24, 16]",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.expected == "shape [25, 16]""#),"&&",.__fromSyntaxNode(#"error?.found == "[24, 16]""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:65:9-65:83
