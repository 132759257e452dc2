Testing.__checkBinaryOperation(split.test,{ $0 == $1() },[
                EvaluationCase(
                    user: 0, history: [5, 3, 8], historyTimes: [10, 20, 20], targets: [1], time: 30)
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("split.test"),"==",.__fromSyntaxNode("[\n                EvaluationCase(\n                    user: 0, history: [5, 3, 8], historyTimes: [10, 20, 20], targets: [1], time: 30)\n            ]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:33:9-37:15
