namespace Credence.Pages.Reading;

/// <summary>A block of visible text: what stands between two line ends on the page.</summary>
/// <param name="Start">First UTF-16 unit in <see cref="PageText.Text"/>.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Level of a heading (1 to 6); 0 for anything else.</param>
/// <param name="Table">Number of the table it is a cell of; 0 for anything else.</param>
/// <param name="Row">Row in its table, from 1.</param>
/// <param name="Column">Column in its row, from 1.</param>
internal readonly record struct PageBlock(int Start, int End, BlockKind Kind, int Level, int Table, int Row, int Column);
