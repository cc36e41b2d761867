namespace Estimator;

/// <summary>What an estimate was made from: what one may ask of it afterwards, when there are bids.</summary>
/// <param name="Job">The job.</param>
/// <param name="Prices">What the book says of its kind.</param>
/// <param name="Place">Its state; null if that is not known.</param>
/// <param name="Contract">The contractor's part of the likely total: without what others are paid, and without the contingency.</param>
internal sealed record EstimateBasis(Job Job, JobPrices Prices, PlaceProfile? Place, decimal Contract);
