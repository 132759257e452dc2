Testing.__checkBinaryOperation(Array(item),{ $0 == $1() },world.base.itemLatent(event.interaction.item)
                    + before[event.interaction.item],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(item)"),"==",.__fromSyntaxNode("world.base.itemLatent(event.interaction.item)\n                    + before[event.interaction.item]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:55:13-57:54
