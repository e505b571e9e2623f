namespace Credence.App.Returns;

/// <summary>One input of a return, to be changed.</summary>
/// <param name="Name">Its name in case files.</param>
/// <param name="Title">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Known">What is known of it, in words.</param>
/// <param name="From">Grade and sources.</param>
/// <param name="Given">What was typed instead; empty for nothing.</param>
/// <param name="Error">What is wrong with that; null where nothing is.</param>
public sealed record InputField(string Name, string Title, string Unit, string Known, string From, string Given, string? Error);
