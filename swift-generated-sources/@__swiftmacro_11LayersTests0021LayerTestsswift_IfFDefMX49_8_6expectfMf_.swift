Testing.__checkBinaryOperation(entries,{ $0 == $1() },[
                "blocks.0.q.weight [4, 4]", "blocks.0.q.bias [4]", "blocks.0.k.weight [4, 4]",
                "blocks.0.v.weight [4, 4]", "blocks.0.k.bias [4]", "blocks.0.v.bias [4]",
                "blocks.0.o.weight [4, 4]", "blocks.0.o.bias [4]",
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("entries"),"==",.__fromSyntaxNode(#"[\#n                "blocks.0.q.weight [4, 4]", "blocks.0.q.bias [4]", "blocks.0.k.weight [4, 4]",\#n                "blocks.0.v.weight [4, 4]", "blocks.0.k.bias [4]", "blocks.0.v.bias [4]",\#n                "blocks.0.o.weight [4, 4]", "blocks.0.o.bias [4]",\#n            ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:50:9-55:15
