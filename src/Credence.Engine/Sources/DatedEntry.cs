namespace Credence.Sources;

/// <summary>One entry of a data file that can count on some days and not on others: a fact of the catalog, a value of an estimate, a row of a rule, a study, a claim's day.</summary>
/// <param name="File">Its file below the data folder, with slashes.</param>
/// <param name="Line">Line it starts at, from 1.</param>
/// <param name="Owner">Id of what it is about: a certification, an estimate, a table, a study, a claim.</param>
/// <param name="Field">What it says something of; its own id where it has one; null without either.</param>
/// <param name="Value">What it says, as written; null for a composed value.</param>
/// <param name="Source">Source ids, with commas; null where it names none.</param>
/// <param name="Date">Date of its source, or the first day it counts, as written; null without one.</param>
/// <param name="Days">Days on which it can begin or cease to change an answer, ascending: what its dates can mean first and last, the day it is about, the day after it ceases.</param>
/// <param name="Group">The same for entries in which several sources state the same of the same thing.</param>
/// <param name="Text">The entry as it stands in the file, to be compared with another version of it.</param>
public sealed record DatedEntry(
    string File,
    int Line,
    string Owner,
    string? Field,
    string? Value,
    string? Source,
    string? Date,
    IReadOnlyList<DateOnly> Days,
    string Group,
    string Text)
{
    /// <summary>First character of what is cut to leave it out.</summary>
    internal int Start { get; init; }

    /// <summary>The character after it.</summary>
    internal int End { get; init; }

    /// <summary>What stands there instead; empty for nothing.</summary>
    internal string Instead { get; init; } = "";
}
