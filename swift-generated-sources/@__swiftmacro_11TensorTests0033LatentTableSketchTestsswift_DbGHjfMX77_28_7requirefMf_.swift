Testing.__checkFunctionCall((),calling: { 
  sketched($1,$2,$3,$4)
},table,30,query,pool,expression: .__fromFunctionCall(nil,"sketched",(nil,.__fromSyntaxNode("table")),(nil,.__fromSyntaxNode("30")),(nil,.__fromSyntaxNode("query")),(nil,.__fromSyntaxNode("pool"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:78:29-78:71
