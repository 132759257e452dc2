#pragma once

/// Returns to the system what the allocator keeps of memory that was freed.
void memory_trim(void);
