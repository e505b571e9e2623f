namespace Credence.App.Pictures;

/// <summary>What a bar of a plan stands for.</summary>
internal enum GanttKind
{
    /// <summary>The main work of its weeks: filled.</summary>
    Work,

    /// <summary>Work beside other work: outlined.</summary>
    Parallel,

    /// <summary>Only if needed, such as a second try: dashed.</summary>
    IfNeeded,
}
