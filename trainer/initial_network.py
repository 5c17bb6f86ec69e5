"""The network at the start of a run: fresh, fine-tuned, or transferred."""

from pathlib import Path

from torch import nn

from engine.encoders.beats import load_beats_checkpoint
from engine.encoders.checkpoint import network_of
from engine.encoders.model_card import read_model
from engine.encoders.registry import architecture, build
from engine.errors import AfpError
from trainer.config import Config


def network_to_train(config: Config, resumed: bool = False) -> nn.Module:
    """A network in training mode; if frozen, only the projection is trained.

    A resumed run needs no `start`: its checkpoint holds everything. Raises AfpError if `start` is not a model, or one
    of another encoder.
    """
    network = (build(config.encoder, config.network) if resumed else _begun(config)).train()
    if config.frozen:
        head = getattr(network, "head", None)
        if not isinstance(head, nn.Module) or not list(head.parameters()):
            raise AfpError(f"{config.encoder} has no projection to train alone: leave out --frozen.")
        network.eval().requires_grad_(False)  # norms keep their statistics, and no layer is dropped
        head.train().requires_grad_(True)
    return network


def _begun(config: Config) -> nn.Module:
    if not config.start:
        return build(config.encoder, config.network)
    if config.start.endswith(".pt"):
        if config.encoder.split("-")[0] != "beats":
            raise AfpError(f"{config.start} is a checkpoint of BEATs, not of {config.encoder}: train --encoder beats.")
        return load_beats_checkpoint(Path(config.start), **config.network)
    card, weights = read_model(config.start)
    if card.architecture != config.encoder:
        raise AfpError(
            f"{config.start} is an encoder of another architecture: train --encoder {card.architecture} from it."
        )
    network = network_of(card, weights)
    if config.network and config.network != architecture(network).config:
        raise AfpError(f"{config.start} has settings of its own: leave out `network`.")
    return network
