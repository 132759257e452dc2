import CCurses
import Canvas

/// Room for one row of curses cells, used again for every row.
struct CursesRow {
    private(set) var cells: [cchar_t]
    private(set) var count = 0
    // Five code points and the zero that ends them.
    private var scalars: [wchar_t] = Array(repeating: 0, count: Glyph.maxScalars + 1)
    private var lastStyle: Style?
    private var lastLook: (attributes: attr_t, pair: Int32) = (0, 0)

    /// Stands in for a wide character that the C library does not know: the geta mark of
    /// Japanese printers.
    private static let wideStandIn: wchar_t = 0x3013

    init(width: Int) {
        cells = Array(repeating: cchar_t(), count: max(1, width))
    }

    mutating func clear() {
        count = 0
    }

    /// Forgets the last look; colour pairs may change from frame to frame.
    mutating func beginFrame() {
        lastStyle = nil
    }

    /// Appends a character; curses gives it the columns that the canvas does.
    mutating func append(_ cell: Cell, colors: inout CursesColors) {
        if cell.style != lastStyle {
            lastStyle = cell.style
            lastLook = colors.look(cell.style)
        }
        readScalars(cell)
        if curses_set_cell(&cells[count], scalars, lastLook.attributes, lastLook.pair) == ERR {
            scalars[0] = cell.width == 2 ? Self.wideStandIn : 0x3F
            scalars[1] = 0
            _ = curses_set_cell(&cells[count], scalars, lastLook.attributes, lastLook.pair)
        }
        count += 1
    }

    /// Reads the code points of a cell. Curses lays out by the C library's widths, so a code point
    /// on which that disagrees with ours is replaced, or everything to its right would shift.
    private mutating func readScalars(_ cell: Cell) {
        if let scalar = cell.scalar, scalar >= 0x20, scalar < 0x7F {
            scalars[0] = wchar_t(scalar)
            scalars[1] = 0
            return
        }
        var used = 0
        let width = cell.width
        cell.forEachScalar { scalar in
            let known = Int(curses_width(scalar))
            if used == 0 {
                let fits = known == width
                scalars[0] = fits ? wchar_t(scalar) : width == 2 ? Self.wideStandIn : 0x3F
                used = 1
            } else if known == 0 && used < Glyph.maxScalars {
                scalars[used] = wchar_t(scalar)
                used += 1
            }
        }
        scalars[used] = 0
    }
}
