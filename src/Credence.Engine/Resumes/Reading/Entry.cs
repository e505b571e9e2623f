namespace Credence.Resumes.Reading;

/// <summary>One entry of a section.</summary>
internal sealed class Entry
{
    /// <summary>What it is: names, places, dates.</summary>
    internal List<Paragraph> Head { get; } = [];

    /// <summary>What is said about it.</summary>
    internal List<Paragraph> Body { get; } = [];

    /// <summary>The paragraph of the head that has the date; -1 where none has.</summary>
    internal int DateAt => Head.FindIndex(paragraph => paragraph.Slot is not null);
}
