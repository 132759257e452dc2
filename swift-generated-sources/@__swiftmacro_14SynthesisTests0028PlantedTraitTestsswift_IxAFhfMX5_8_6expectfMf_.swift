Testing.__checkBinaryOperation(PlantedTrait.allCases.map(\.rawValue),{ $0 == $1() },["theme", "style", "mood"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"PlantedTrait.allCases.map(\.rawValue)"#),"==",.__fromSyntaxNode(#"["theme", "style", "mood"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SynthesisTests/PlantedTraitTests.swift:6:9-6:85
