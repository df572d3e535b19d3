namespace JdPartnership.Web.Models;

/// <summary>A filter in force, in words, and the parameter whose removal lifts it.</summary>
public sealed record FilterChip(string Text, string Parameter);
