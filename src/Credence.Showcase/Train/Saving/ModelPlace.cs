namespace Credence.Showcase.Train.Saving;

/// <summary>Finds the folder of the model that a path means: the path itself, or the current version of a root.</summary>
internal static class ModelPlace
{
    /// <summary>The folder.</summary>
    /// <exception cref="Data.UnusableDataException">It is a root whose pointer cannot be read.</exception>
    internal static string Of(string path) => ModelRoot.IsRoot(path) ? new ModelRoot(path).FolderOf(new ModelRoot(path).Read().Current) : path;
}
