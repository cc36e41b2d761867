namespace Estimator.Fuzz;

/// <summary>A part of an input.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">Of which member or column it is; pieces of one name may stand for each other.</param>
/// <param name="IsWhole">Whether it can be left out, or said twice, and the rest is still well formed.</param>
internal readonly record struct Piece(int Start, int End, string Name, bool IsWhole);
